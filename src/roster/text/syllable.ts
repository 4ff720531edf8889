/**
 * Whether a word can be a Vietnamese syllable. Used as the arbiter between encodings: text decoded the right way
 * consists of syllables, text decoded the wrong way does not.
 */
const ONSETS = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x";

const RHYMES = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
  "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
  "o oc oi om on ong op ot oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet",
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u uc ui um un ung up ut ua uân uât uâng uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt",
  "uy uya uych uyn uynh uyp uyt uyu uyên uyêt",
  "ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
  "y yêm yên yêng yêt yêu",
]
  .join(" ")
  .split(" ");

const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES.join("|")})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ENDS_IN_STOP = /(?:c|ch|p|t)$/;
/** Syllables that end in c, ch, p or t carry sắc or nặng only. */
const STOP_TONES = new Set(["\u0301", "\u0323"]);

/**
 * @param word letters only, in any normal form and case
 * @example isSyllable("Nguyễn") // true
 * @example isSyllable("Nguyeãn") // false
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const base = decomposed.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(base)) return false;
  return !ENDS_IN_STOP.test(base) || tones.length === 0 || STOP_TONES.has(tones[0] ?? "");
}
