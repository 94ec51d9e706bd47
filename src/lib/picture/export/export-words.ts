import { m } from '#messages';
import { EDITION_NAME } from '../../core/data/atlas';
import { joinClauses } from '../../core/domain/lists';

/** What an export says when it cannot be made, and the words it writes into files. */
export const EXPORT_WORDS = {
	noGround: m.export_no_ground(),
	tooLarge: (widthPx: number, heightPx: number) => m.export_too_large({ widthPx, heightPx }),
	noDrawing: m.export_no_drawing(),
	noEncoder: m.export_no_encoder(),
	noWriter: m.part_no_writer(),
	filmFailed: m.export_film_failed(),
	step: (index: number, count: number) => m.export_step({ index, count }),
	sources: m.export_sources(),
	sourcesHead: m.export_sources_head(),
	/** A step's sources in a line. */
	sourcesOf: (names: readonly string[]) => m.export_sources_of({ names: joinClauses(names) }),
	sourcesContinued: (page: number) => m.export_sources_continued({ page }),
	notes: m.export_notes(),
	picture: (title: string) => m.export_picture({ title }),
	licence: m.export_licence({ edition: EDITION_NAME }),
	/** Who made a file whose talk names nobody. */
	site: m.export_site(),
	missingView: (title: string) => m.export_missing_view({ title })
} as const;
