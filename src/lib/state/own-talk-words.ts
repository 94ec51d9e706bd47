/** What is said when a talk cannot be read, where and why. */
export const TALK_FAULT_WORDS = {
	tooLarge: 'The file is larger than a talk can be (4 MB).',
	notJson: (reason: string) =>
		`This is no file of a talk: it cannot be read as JSON${reason ? ` (${reason})` : ''}.`,
	notATalk: 'This is no file of a talk made here: its “format” does not say so.',
	newer: (version: number) =>
		`This talk was written by a newer atlas (version ${version} of the format). Update the atlas, then open it.`,
	notAnObject: 'is no list of named values',
	missing: 'is missing',
	notText: 'is no text',
	notAList: 'is no list',
	tooLong: (most: number) => `is longer than ${most} characters`,
	tooMany: (most: number) => `has more than ${most} entries`,
	badId: 'must be of lower-case letters, digits and hyphens',
	twice: 'stands twice; each step needs its own',
	badLink: 'is no link to a view of the atlas, such as /2016/kazakhstan',
	notCompressed: 'The link is broken: its talk cannot be unpacked. Ask for it again.',
	tooLongLink: 'The link is longer than a talk can be.',
	at: (step: number | null, field: string, what: string) =>
		step === null ? `“${field}” ${what}.` : `Step ${step}, “${field}”, ${what}.`,
	step: (step: number, what: string) => `Step ${step} ${what}.`,
	ignored: (step: number, names: readonly string[]) =>
		`Step ${step}: ${names.map((name) => `“${name}”`).join(', ')}`
} as const;
