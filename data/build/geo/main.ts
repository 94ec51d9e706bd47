/** `npm run geo` rebuilds the geometry of both maps after a change in `data/geo/`. */
import { writeChinaGround } from './build-china-ground';
import { buildClose } from './build-close';
import { buildGeometry } from './build-geometry';
import { buildPictureBase } from './build-picture-base';
import { writeFirstNames } from './write-first-names';

await Promise.all([buildGeometry(), buildClose(), buildPictureBase(), writeChinaGround()]);
await writeFirstNames();
console.log('geo: live map in static/geo, static map in static/picture');
