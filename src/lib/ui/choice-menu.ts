import type { LucideIconData } from '@lucide/icons';

export interface ChoiceMenuProps<T extends string> {
	label: string;
	choices: readonly {
		value: T;
		label: string;
		/** Language of the label, if it is not the page's. */
		lang?: string;
	}[];
	value: T;
	onchange: (value: T) => void;
	icon: LucideIconData;
	/** Shows the present choice next to the icon. */
	showsValue?: boolean;
}
