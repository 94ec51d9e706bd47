/** Prints how many maps there are in the language of the process, and their errors. */
import { layOutImages } from './lay-out-images';
import { layOutPages } from './lay-out-pages';

console.log(JSON.stringify({ pages: layOutPages(), images: await layOutImages() }));
