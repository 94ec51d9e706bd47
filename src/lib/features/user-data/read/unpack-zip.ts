import { unzipSync } from 'fflate';
import { LIMITS, UnreadableFile } from './raw-table';

/**
 * Some files of a zip. No more is unpacked than the archive declares, and an archive that declares
 * too much is rejected first.
 * @throws UnreadableFile
 */
export function unpackZip(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean
): Map<string, Uint8Array> {
	let declared = 0;
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, size, originalSize }) => {
				if (!isWanted(name)) return false;
				declared += originalSize;
				const isBomb = originalSize > 1_000_000 && originalSize > size * LIMITS.packedRatio;
				if (declared > LIMITS.unpackedBytes || isBomb)
					throw new UnreadableFile({ code: 'unpacks-too-large' });
				return true;
			}
		});
		return new Map(Object.entries(files));
	} catch (cause) {
		if (cause instanceof UnreadableFile) throw cause;
		throw new UnreadableFile({ code: 'broken-zip' });
	}
}
