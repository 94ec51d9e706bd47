/** The talks of `data/talks/`, which become pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { match } from '../../../src/params/talk';
import { parseUserTalk } from '../../../src/lib/features/talk/user-talk-format';
import type { UserTalk } from '../../../src/lib/features/talk/user-talk-schema';
import type { DataError } from '../data-error';

const TALKS_FOLDER = 'data/talks';

export interface PublishedTalk {
	/** The end of its address. */
	name: string;
	talk: UserTalk;
}

/** @param sentence what to do about it follows, so its full stop is left out */
export const makeTalkError = (file: string, sentence: string): DataError => {
	const message = sentence.replace(/\.$/, '');
	return { file: `${TALKS_FOLDER}/${file}`, line: 1, column: null, message };
};

/** @returns the talks, and an error per broken file, which names the step and the field */
export function readTalks(root: string): { talks: PublishedTalk[]; errors: DataError[] } {
	const folder = path.join(root, TALKS_FOLDER);
	const talks: PublishedTalk[] = [];
	const errors: DataError[] = [];
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	for (const file of files.filter((each) => each !== 'README.md')) {
		const fail = (message: string) => errors.push(makeTalkError(file, message));
		const name = path.basename(file, '.json');
		if (!file.endsWith('.json') || !match(name)) {
			fail('a talk’s file is named with small letters, digits and hyphens, and ends in .json');
			continue;
		}
		const parsed = parseUserTalk(readFileSync(path.join(folder, file), 'utf8'));
		if (!parsed.ok) fail(parsed.error);
		// a view of which a part is dropped is not the author's
		else if (parsed.ignored.length > 0)
			fail(`parts of links are not known: ${parsed.ignored.join(' ')}`);
		else if (parsed.talk.title.trim() === '') fail('“title” is empty; it is the title of the page');
		else if (parsed.talk.steps.length === 0) fail('“steps” is empty');
		else talks.push({ name, talk: parsed.talk });
	}
	return { talks, errors };
}
