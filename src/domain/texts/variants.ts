// Names of other texts of a code: what happened or what is asked, where the code alone would not tell.

/** What a value must be or must not be; every INVALID names one. */
export type Asked =
  | 'CHARACTERS'
  | 'ONE_LINE'
  | 'LETTER'
  | 'LETTER_OR_DIGIT'
  | 'DAY'
  | 'INSTANT'
  | 'DECIMAL'
  | 'UUID'
  | 'FILE_NAME'
  | 'FILE_HASH'
  | 'ONCE'
  | 'ONE_OF_TWO'
  | 'OTHER_PERSON'
  | 'OTHER_VALUE'
  | 'LEAVE_EMPTY'
  | 'VERSION_ZERO'
  | 'FUNCTIONAL_ONLY'
  | 'KIND_CHANGE'
  | 'RATED_PERSON'
  | 'WITHIN_UNIT'
  | 'NUMBER_MEASURE'
  | 'WORDS_MEASURE'
  | 'LINKED_ONLY'
  | 'VISIBILITY'
  | 'REQUESTED_BY'
  | 'ANONYMOUS_GROUP'
  | 'QUESTION_NUMBER'
  | 'NO_RATER_OF_OWN'
  | 'SEVERAL_UNITS'
  | 'REJECTION'
  | 'INELIGIBLE_ONLY'
  | 'AMONG_TIED'
  | 'SAME_POST'
  | 'SOMEBODY_THROUGH'
  | 'MARK_SCALE'
  | 'WITH_CATEGORY'
  | 'LATER_EDITION';

/** Another side of the same code. */
type Side =
  | 'KEPT'
  | 'PEOPLE'
  | 'OWN_RATING'
  | 'NONE_GIVEN'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'CHARACTERS_SPAN'
  | 'FILE_SIZE'
  | 'WEIGHT'
  | 'ROOM'
  | 'WAITS'
  | 'OBJECTION_RUNS'
  | 'REQUEST_OVER'
  | 'UNDO_OVER'
  | 'OFFER_OVER'
  | 'TIE'
  | 'TOO_OFTEN'
  | 'LATER';

/** Requirements of a post, each with values of its own. */
type Requirement = 'AGE' | 'EDUCATION' | 'MAJOR' | 'GPA' | 'CATEGORY_PROOF';

export type Variant = Asked | Side | Requirement;
