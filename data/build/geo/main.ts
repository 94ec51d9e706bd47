import { buildFonts } from '../fonts';
import { buildGeometry } from './build-geometry';
import { buildPictureBase } from './build-picture-base';

await Promise.all([buildGeometry(), buildPictureBase(), buildFonts()]);
