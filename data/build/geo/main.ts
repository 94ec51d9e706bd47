/** `npm run geo` rebuilds the geometry of both maps after a change in `data/geo/`. */
import { buildGeometry } from './build-geometry';
import { buildPictureBase } from './build-picture-base';
import { writeFirstNames } from './write-first-names';

await Promise.all([buildGeometry(), buildPictureBase()]);
await writeFirstNames();
console.log('geo: live map in static/geo, static map in static/picture');
