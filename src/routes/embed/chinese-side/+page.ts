export { load } from '../../(pages)/chinese-side/+page';
