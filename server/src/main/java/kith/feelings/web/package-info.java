@NullMarked
package kith.feelings.web;

import org.jspecify.annotations.NullMarked;
