/** The signer of an example; null for what the lines do not state. */
export const signed = (name: string | null, position: string | null, authority: string | null = null) => ({
  name,
  position,
  authority,
});

/** The recipients beside or above a signer. */
export const RECIPIENTS = "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.";
