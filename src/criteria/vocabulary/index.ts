export { fold, foldWords, tidy, unmark, wordsOf, type Word } from "./fold";
export { title, TITLES, TITLE_CODES, type TitleCode, type TitleDefinition, type TitleScope } from "./titles";
export { rating, RATINGS, RATING_CODES, type RatingCode, type RatingDefinition } from "./ratings";
export { citesDecision } from "./citations";
export { isBareMark, isPlainNo } from "./marks";
export { parseTitles, type KnownTitles, type UnreadableText } from "./parseTitles";
export { FIRST_YEAR_OF_POINTS, parseRating, type KnownRating } from "./parseRating";
