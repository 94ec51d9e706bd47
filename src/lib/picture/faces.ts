import type { FaceId } from '../labels/text-width';

interface Face {
	family: 'serif' | 'sans';
	weight: number;
	style?: 'italic';
}

export const FACES: Readonly<Record<FaceId, Face>> = {
	serif: { family: 'serif', weight: 400 },
	'serif-light': { family: 'serif', weight: 300 },
	'serif-bold': { family: 'serif', weight: 600 },
	'serif-italic': { family: 'serif', weight: 400, style: 'italic' },
	sans: { family: 'sans', weight: 400 },
	'sans-bold': { family: 'sans', weight: 600 }
};
