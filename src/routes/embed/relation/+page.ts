export { load } from '../../(pages)/relation/+page';
