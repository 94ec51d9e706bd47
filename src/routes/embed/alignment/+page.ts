export { load } from '../../(pages)/alignment/+page';
