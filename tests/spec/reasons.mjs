// Lists of differences that are known, each with its reason and its places, of which none may be there in vain.

/** Rows of { reason, complaint, places }, and what else must be equal in a row and a difference, such as the side that complains. */
export class Reasons {
  #rows;
  #arePlacesKnown;
  #used = new Map();

  /** Without known places a complaint alone is enough. */
  constructor(rows, arePlacesKnown = true) {
    this.#rows = rows.map(row => ({ ...row, complaint: new RegExp(row.complaint, "u") }));
    this.#arePlacesKnown = arePlacesKnown;
  }

  /** The reasons, if each of the differences has one, else null. They count as needed then. */
  explain(differences) {
    const rows = differences.map(({ place, text, side }) => this.#rows.find(row => row.side === side
      && row.complaint.test(text) && (!this.#arePlacesKnown || row.places.includes(place))));
    if (rows.includes(undefined)) {
      return null;
    }
    rows.forEach((row, index) => this.#used.set(row, [...(this.#used.get(row) ?? []), differences[index].place]));
    return rows.map(({ reason }) => reason);
  }

  /** A line per reason that explained something, with the number of these differences. */
  summary() {
    return [...this.#used].map(([row, places]) => `- ${places.length}: ${row.reason}`);
  }

  /** A case per listed place that was looked at: what nothing needs any more is wrong. */
  *cases(wasLookedAt = () => true) {
    for (const row of this.#arePlacesKnown ? this.#rows : []) {
      for (const place of row.places.filter(wasLookedAt)) {
        yield [place, this.#used.get(row)?.includes(place) ? null : `is listed, but no longer differs because: ${row.reason}`];
      }
    }
  }
}
