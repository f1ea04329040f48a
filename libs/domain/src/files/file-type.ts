/** What may be attached. The content decides what a file is, never its name. */
export const FILE_TYPES = {
  pdf: { mime: 'application/pdf', endings: ['pdf'] },
  jpg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { mime: 'image/png', endings: ['png'] },
  webp: { mime: 'image/webp', endings: ['webp'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  doc: { mime: 'application/msword', endings: ['doc', 'wps'] },
  xls: { mime: 'application/vnd.ms-excel', endings: ['xls', 'et'] },
  ppt: { mime: 'application/vnd.ms-powerpoint', endings: ['ppt', 'dps'] },
  ofd: { mime: 'application/ofd', endings: ['ofd'] },
} as const satisfies Record<string, { readonly mime: string; readonly endings: readonly string[] }>;

export type FileType = keyof typeof FILE_TYPES;

export const FILE_TYPE_NAMES = Object.keys(FILE_TYPES) as FileType[];

export const FILE_LIMITS = { name: 120, bytes: 20 * 1024 * 1024 } as const;

/** Endings with their dot, for the file chooser. */
export const FILE_ENDINGS: readonly string[] = FILE_TYPE_NAMES.flatMap((type) =>
  FILE_TYPES[type].endings.map((ending) => `.${ending}`),
);
