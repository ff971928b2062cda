/** Every file of the folder in Spanish, by name; a test compares the two. */
export const spanishLibraryFiles: readonly unknown[] = []
