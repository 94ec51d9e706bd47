/** Every kind of page of frames: accessibility in both themes, zoom, and print. */
import { checkPageKinds } from '../check-page-kinds';
import { listTestedKinds } from '../page-kinds';

checkPageKinds(listTestedKinds('embed'));
