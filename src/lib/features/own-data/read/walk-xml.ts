import { Parser } from 'saxen';

interface Visitor {
	/** Names come without their namespace. */
	open?(name: string, attributes: () => Record<string, string>): void;
	close?(name: string): void;
	/** @param within the element that contains the text */
	text?(text: string, within: string): void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Visits the elements of a document in order, up to the first that is invalid. Resolves no entities
 * that the document defines, and fetches nothing.
 * @throws what the visitor throws
 */
export function walkXml(xml: string, { open, close, text }: Visitor): void {
	const parser = new Parser();
	const path: string[] = [];
	let thrown: unknown;
	const guarded = (act: () => void): void => {
		if (thrown !== undefined) return;
		try {
			act();
		} catch (cause) {
			thrown = cause;
			parser.stop();
		}
	};
	parser.on('openTag', (name, attributes, decode) =>
		guarded(() => {
			path.push(bare(name));
			open?.(bare(name), () => {
				const raw = attributes();
				return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, decode(value)]));
			});
		})
	);
	parser.on('closeTag', (name) =>
		guarded(() => {
			close?.(bare(name));
			path.pop();
		})
	);
	parser.on('text', (value, decode) => guarded(() => text?.(decode(value), path.at(-1) ?? '')));
	parser.on('cdata', (value) => guarded(() => text?.(value, path.at(-1) ?? '')));
	parser.on('error', () => parser.stop());
	parser.on('warn', () => undefined);
	parser.parse(xml);
	if (thrown !== undefined) throw thrown;
}
