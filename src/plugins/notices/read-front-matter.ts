// The reader of front matter stands in the domain, because the staff's browser form shares it; the build finds it here.
export {readFrontMatter} from '../../domain/notices/front-matter';
