/**
 * Draws the pictures of views in a language whose tables were built without them:
 * `node --conditions=ru --import tsx data/build/views/main.ts`.
 */
import { LANGUAGE } from '#language';
import { StepTimes } from '../step-times';
import { buildViewPictures } from './build-view-pictures';

const times = new StepTimes();
times.end('start');
const summary = await buildViewPictures(process.cwd());
times.end('pictures');
console.log(`data: ${LANGUAGE}: ${summary}`);
console.log(`data: ${LANGUAGE}: ${String(times)}`);
