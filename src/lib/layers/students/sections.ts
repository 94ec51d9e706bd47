import type { LayerSections } from '../panel-model';

/** The figures of students are the head of the panel, drawn with it. */
export const sections: LayerSections = { contents: {} };
