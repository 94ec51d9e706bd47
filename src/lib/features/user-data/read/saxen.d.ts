/** The part of saxen in use; the package has no types. */
declare module 'saxen' {
	type Decode = (text: string) => string;

	export class Parser {
		on(
			event: 'openTag',
			then: (name: string, attributes: () => Record<string, string>, decode: Decode) => void
		): this;
		on(event: 'closeTag', then: (name: string) => void): this;
		on(event: 'text', then: (text: string, decode: Decode) => void): this;
		on(event: 'cdata', then: (text: string) => void): this;
		on(event: 'error' | 'warn', then: (error: Error) => void): this;
		parse(xml: string): this;
		stop(): void;
	}
}
