/** How an edition of the data is named: year, month, and a number from the second of a month on. */
const EDITION = /^\d{4}-(0[1-9]|1[0-2])(-[1-9]\d?)?$/;

/** Whether a text may be the name of an edition; whether there is one, a build knows. */
export function isEditionName(text: string): boolean {
	return EDITION.test(text);
}
