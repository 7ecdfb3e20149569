package kith.opening.web;

import java.time.LocalDate;
import kith.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** A draft with the name of the one it is for, if there is one. */
public record DraftView(
    String id,
    @Nullable String name,
    @Nullable PersonId person,
    String words,
    LocalDate changed,
    @Nullable LocalDate told) {}
