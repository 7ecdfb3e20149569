@NullMarked
package kith.notices.web;

import org.jspecify.annotations.NullMarked;
