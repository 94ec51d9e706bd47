/** Prints how many maps there are in the language of the process, and their errors. */
import { layOutImages } from './lay-out-images';
import { layOutPages } from './lay-out-pages';
import { layOutPhones } from './lay-out-phones';
import { layOutRegions } from './lay-out-regions';

console.log(
	JSON.stringify({
		pages: layOutPages(),
		phones: layOutPhones(),
		regions: layOutRegions(),
		images: await layOutImages()
	})
);
