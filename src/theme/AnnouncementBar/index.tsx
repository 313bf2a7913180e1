// The place above the navigation where the theme shows a fixed text: here it is what the notices say now.
export {NoticeBanner as default} from '../../tools/Notices/NoticeBanner';
