@echo off
rem Starts Undersigned on Windows: the window, or, when the first word is a command, the same jobs without one.
setlocal EnableExtensions
set "LIB=%~dp0..\lib"
set "JAVA="
if defined UNDERSIGNED_JAVA call :try "%UNDERSIGNED_JAVA%"
if not defined JAVA if exist "%LIB%\built-with" for /f "usebackq delims=" %%d in ("%LIB%\built-with") do call :try "%%d"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined JAVA (
  echo Undersigned needs Java 25 or newer, and none was found here. 1>&2
  echo Install one with: winget install EclipseAdoptium.Temurin.25.JDK   or set JAVA_HOME to yours. 1>&2
  exit /b 1
)
set "ROOM=command"
if "%~1"=="" set "ROOM=window"
if exist "%~1" set "ROOM=window"
if /i "%~x1"==".undersigned" set "ROOM=window"
set "CACHE=%ROOM%"
if "%ROOM%"=="command" if "%~1"=="export" set "CACHE=export"
set "FLAGS=-XX:+UseSerialGC"
if "%ROOM%"=="command" set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1"
if "%ROOM%"=="window" set "FLAGS=%FLAGS% -Xss2m"
if exist "%LIB%\%CACHE%.aot" set FLAGS=%FLAGS% "-XX:AOTCache=%LIB%\%CACHE%.aot"
"%JAVA%" -Xlog:disable --enable-native-access=ALL-UNNAMED "-Dorg.sqlite.lib.path=%LIB%" %UNDERSIGNED_OPTIONS% %FLAGS% -cp "%LIB%\undersigned.jar" org.undersigned.Main %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==.+" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do call :enough "%~1" "%%~v"
exit /b 0

:enough
set "V=%~2"
set "V=%V:"=%"
if %V% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
