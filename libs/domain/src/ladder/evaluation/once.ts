/** Works out something for a piece of a book once, and keeps it as long as the piece lives. Pieces of books never change. */
export function once<Piece extends object, Result>(work: (piece: Piece) => Result): (piece: Piece) => Result {
  const known = new WeakMap<Piece, Result>();
  return (piece) => {
    const found = known.get(piece);
    if (found !== undefined) return found;
    const made = work(piece);
    known.set(piece, made);
    return made;
  };
}
