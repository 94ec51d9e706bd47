import { m } from '#messages';
import { loadImageAssets, type TaskReport } from '$lib/picture/export/image-assets';
import { formatRatio } from '$lib/text/numbers';
import type { ThemeName } from '$lib/core/domain/palette';
import { fetchSiteFile } from '$lib/core/site/assets';
import { createLoader } from '$lib/core/site/load-with-retry';
import { saveBlob } from '$lib/core/site/save-file';

export const THEME_LABELS: Readonly<Record<ThemeName, string>> = {
	light: m.export_dialog_theme_light(),
	dark: m.export_dialog_theme_dark(),
	print: m.export_dialog_theme_print()
};

/** The assets that images are drawn with, loaded once; after a failure the next call retries. */
export const loadSiteImageAssets = createLoader(() => loadImageAssets(fetchSiteFile));

/** `640 kB`, `2.4 MB`. */
const describeBytes = (bytes: number) =>
	bytes < 1e6
		? m.export_dialog_kilobytes({ size: Math.max(1, Math.round(bytes / 1e3)) })
		: m.export_dialog_megabytes({ size: formatRatio(bytes / 1e6) });

/** One export at a time: its progress, its result, and how to cancel it. */
export class ExportTask {
	/** A share from 0 to 1; null while nothing is being exported. */
	share = $state<number | null>(null);
	/** The result of the last one, in words. */
	status = $state('');
	#control: AbortController | null = null;

	get isRunning(): boolean {
		return this.share !== null;
	}

	/** Makes a file and saves it for the user; an error becomes a sentence. */
	async run(make: (report: TaskReport) => Promise<{ blob: Blob; name: string }>): Promise<void> {
		if (this.isRunning) return;
		const control = new AbortController();
		this.#control = control;
		this.share = 0;
		this.status = '';
		try {
			const { signal } = control;
			const { blob, name } = await make({ signal, progress: (share) => (this.share = share) });
			signal.throwIfAborted();
			saveBlob(name, blob);
			this.status = m.export_dialog_saved({ name, size: describeBytes(blob.size) });
		} catch (cause) {
			const status =
				cause instanceof Error && cause.message ? cause.message : m.export_dialog_failed();
			this.status = control.signal.aborted ? m.export_dialog_cancelled() : status;
		} finally {
			this.share = null;
			this.#control = null;
		}
	}

	cancel(): void {
		this.#control?.abort();
	}
}
