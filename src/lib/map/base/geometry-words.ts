import { m } from '#messages';
import type { FileError } from '../../core/site/read-json';

/** Why the live map is not there, in a sentence for the reader. */
export function describeFileError({ path, fault, status }: FileError): string {
	switch (fault) {
		case 'no-answer':
			return m.loading_file_no_answer({ path });
		case 'refused':
			return m.loading_file_refused({ path, status: String(status) });
		case 'broken':
			return m.loading_file_broken({ path });
		case 'misfit':
			return m.loading_file_misfit({ path });
	}
}
