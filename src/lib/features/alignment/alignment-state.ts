/** All that the page of the alignment can be asked. */
export interface AlignmentState {
	year: number;
	/** True shows what is held and places nobody. */
	bare: boolean;
}
