/**
 * English in other letters, longer by a third and in brackets: other text did not come from a
 * message, and where this does not fit, German or Kazakh would not either.
 */
import { listInputs, type Catalog, type Message } from '../../scripts/messages/catalogs.mjs';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'åƀçđéƒğĥîĵķļɱñöƥɋřšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖƤɊŘŠŢÛṼŴẊÝŽ';

/** A third longer, as a translation may be. */
const MORE = 0.35;

const markLetters = (words: string) =>
	words.replace(/[a-zA-Z]/g, (letter) => MARKED[PLAIN.indexOf(letter)]!);

/** `⟦Ƥļåý··⟧` for `Play`; inputs, `{year}`, keep their names. */
export function pseudolocaliseWords(words: string): string {
	const marked = words
		.split(/(\{\w+\})/)
		.map((part) => (/^\{\w+\}$/.test(part) ? part : markLetters(part)))
		.join('');
	return `⟦${marked}${'·'.repeat(Math.ceil(words.length * MORE))}⟧`;
}

export function pseudolocaliseMessage(message: Message): Message {
	if (typeof message === 'string') return pseudolocaliseWords(message);
	return message.map(({ match = {}, ...rest }) => ({
		...rest,
		match: Object.fromEntries(
			Object.entries(match).map(([form, words]) => [form, pseudolocaliseWords(words)])
		)
	}));
}

export const pseudolocaliseCatalog = (catalog: Catalog): Catalog =>
	Object.fromEntries(
		Object.entries(catalog).map(([key, each]) => [key, pseudolocaliseMessage(each)])
	);

/** Inputs to call a message with: each input's own name, counts as five. */
export const nameInputs = (message: Message): Record<string, string | number> =>
	Object.fromEntries(
		listInputs(message).map((name) => [name, typeof message === 'string' ? name : 5])
	);
