/** The filter by distance, as links and views write it: `rail-within-20`, `any-beyond-50`. */

/** Modes with lines that a place can be near; ships have no line to stand at. */
export const NEAR_MODES = ['rail', 'road', 'gas', 'oil', 'power'] as const;
export type NearMode = (typeof NEAR_MODES)[number];

export const NEAR_SIDES = ['within', 'beyond'] as const;
export type NearSide = (typeof NEAR_SIDES)[number];

export const LARGEST_NEAR_KM = 500;

export interface NearParts {
	mode: NearMode | 'any';
	side: NearSide;
	/** A whole number from 1. */
	km: number;
}

const PATTERN = new RegExp(
	`^(${NEAR_MODES.join('|')}|any)-(${NEAR_SIDES.join('|')})-([1-9]\\d{0,2})$`
);

/** Undefined for an invalid text. */
export function parseNear(text: string): NearParts | undefined {
	const [, mode, side, km] = PATTERN.exec(text) ?? [];
	if (!km || Number(km) > LARGEST_NEAR_KM) return undefined;
	return { mode, side, km: Number(km) } as NearParts;
}

export const formatNear = ({ mode, side, km }: NearParts): string => `${mode}-${side}-${km}`;
