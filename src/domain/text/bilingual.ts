/** A sentence in both languages of the product; Vietnamese is what staff see first. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
