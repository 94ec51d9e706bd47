/** What a reader can do about a map that is not shown. */
export interface Remedy {
	label: string;
	act: () => void;
}
