/** `npm run geo` makes the geometry of both maps anew, once its sources in `data/geo/` have changed. */
import { buildGeometry } from './build-geometry';
import { buildPictureBase } from './build-picture-base';
import { writeFirstNames } from './write-first-names';

await Promise.all([buildGeometry(), buildPictureBase()]);
await writeFirstNames();
console.log('geo: live map in static/geo, static map in static/picture');
