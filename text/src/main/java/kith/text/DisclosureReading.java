package kith.text;

/**
 * What a message discloses and supports, as defined by the OffMyChest corpus (Jaidka et al. 2020). Each share runs from
 * 0 to 1, and above one half the answer is rather yes.
 *
 * @param emotional feelings of the writer
 * @param informational facts about the writer's own life
 * @param emotionalSupport comfort, sympathy, encouragement
 * @param informationalSupport advice, knowledge, suggestions
 * @param depth 1 facts, 2 opinions and wishes, 3 core feelings
 */
public record DisclosureReading(
    double emotional,
    double informational,
    double emotionalSupport,
    double informationalSupport,
    int depth) {}
