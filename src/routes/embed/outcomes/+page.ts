export { load } from '../../(pages)/outcomes/+page';
