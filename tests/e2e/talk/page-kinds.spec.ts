/** Every kind of page of the talk: accessibility in both themes, zoom, and print. */
import { checkPageKinds } from '../check-page-kinds';
import { listTestedKinds } from '../page-kinds';

checkPageKinds(listTestedKinds('talk'));
