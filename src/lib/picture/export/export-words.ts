import { m } from '#messages';
import { EDITION_NAME } from '../../core/data/atlas';
import { joinClauses } from '../../core/domain/lists';

/** Error messages of an export, and the texts it writes into files. */
export const EXPORT_WORDS = {
	/** A step's sources in a line. */
	sourcesOf: (names: readonly string[]) => m.export_sources_of({ names: joinClauses(names) }),
	licence: m.export_licence({ edition: EDITION_NAME })
} as const;
