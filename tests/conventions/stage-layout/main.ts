/** Prints how many steps were laid out in the language of the process, and their errors. */
import { layOutSteps } from './lay-out-steps';

console.log(JSON.stringify(layOutSteps()));
