import { useState } from 'react';
import { keptText } from '../ui/field/keptTexts.ts';
import { keepReview, type Review } from './review.ts';

/** The review of a screen; it waits while the user is on another one. */
export function useReview(place: string) {
  const [review, showReview] = useState(() => keptText<Review>(place));
  const setReview = (next: Review | null) => {
    keepReview(place, next);
    showReview(next);
  };
  return { review, setReview };
}
