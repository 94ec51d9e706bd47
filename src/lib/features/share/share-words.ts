import { m } from '#messages';

/** Words of the dialog that hands a view on. */
export const SHARE_WORDS = {
	title: m.share_title(),
	close: m.share_close(),
	intro: m.share_intro(),
	view: m.share_view(),
	page: m.share_page(),
	copy: m.share_copy(),
	copied: m.share_copied(),
	keys: m.share_keys(),
	saidView: m.share_said_view(),
	saidPage: m.share_said_page(),
	notCopied: m.share_not_copied(),
	code: m.share_code(),
	codeTooLong: m.share_code_too_long(),
	system: m.share_system(),
	picture: m.share_picture(),
	pin: (edition: string) => m.share_pin({ edition }),
	pinMeans: m.share_pin_means(),
	cite: m.share_cite()
} as const;
