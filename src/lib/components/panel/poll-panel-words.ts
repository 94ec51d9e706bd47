export const POLL_PANEL_WORDS = {
	none: (year: number) => `No poll of ${year} was found.`,
	yearsWith: 'Years with a poll:',
	goTo: (year: number, polls: number) => `${year}: ${polls} ${polls === 1 ? 'poll' : 'polls'}`
} as const;
