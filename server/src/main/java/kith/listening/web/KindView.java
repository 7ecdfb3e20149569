package kith.listening.web;

import java.util.List;

/** Details of one kind. */
public record KindView(String title, String icon, List<DetailView> details) {}
