/** A handler for the keys that press a button, for shapes that are buttons. */
export const onPressKey = (press: () => void) => (event: KeyboardEvent) => {
	if (event.key !== 'Enter' && event.key !== ' ') return;
	event.preventDefault();
	press();
};
