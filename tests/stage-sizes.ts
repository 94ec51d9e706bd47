/** Windows in which every step of the talk is laid out, by width and height in px. */
export const STAGE_SIZES = [
	[1920, 1080],
	[1440, 900],
	[1366, 768],
	[1280, 800],
	[1024, 768],
	[800, 600],
	[390, 844]
] as const;
