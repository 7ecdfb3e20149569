package kith.text;

import java.util.Optional;
import java.util.Set;

/**
 * What a reply does for the one it answers. Shows, never grades.
 *
 * @param acts in the order of {@link Act}
 * @param judging 0 to 1, how much it sounds judging, dismissive or condescending
 * @param response how it answers good news; empty where no good news was told
 */
public record ReplyReading(
    Mechanism emotionalReaction,
    Mechanism interpretation,
    Mechanism exploration,
    Set<Act> acts,
    double judging,
    Optional<GoodNewsResponse> response,
    Hint hint) {}
