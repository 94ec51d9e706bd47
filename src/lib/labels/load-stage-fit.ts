/** Imported for its effect by what shows a step of a talk, so that other pages do not load its code. */
import { listStageLegend } from './stage-legend';
import { setStageFit } from './stage-fit';
import { fitStepView } from './step-camera';

setStageFit({ fitStepView, listStageLegend });
