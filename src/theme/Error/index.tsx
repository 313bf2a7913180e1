// In place of the whole page, outside of the theme's layout.
export {default} from '../ErrorPageContent';
